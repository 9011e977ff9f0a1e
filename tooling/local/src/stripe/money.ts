/** Stripe's own rules of amounts: https://docs.stripe.com/currencies */
import { bad } from './api/errors.ts'

const ZERO_DECIMALS = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf ugx vnd vuv xaf xof xpf'.split(' '))
const THREE_DECIMALS = new Set('bhd jod kwd omr tnd'.split(' '))
const NEVER_CHARGED = new Set('cup iqd irr kpw lyd sdg ssp syp'.split(' '))
const LARGEST_AMOUNT = 99_999_999

/** Smallest charge by settlement currency; Stripe converts for the others, which needs rates that are not here. */
const SMALLEST: Readonly<Record<string, number>> = { aed: 200, eur: 50, gbp: 30, jpy: 50, usd: 50 }

function decimalsOf(currency: string): 0 | 2 | 3 {
  return ZERO_DECIMALS.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2
}

/** The currency in lower case; throws when Stripe doesn't take it. */
export function checkedCurrency(code: string, param = 'currency'): string {
  const currency = code.toLowerCase()
  if (!/^[a-z]{3}$/.test(currency) || NEVER_CHARGED.has(currency)) throw bad(`Invalid currency: ${currency}.`, param)
  return currency
}

export function checkAmount(amount: number, currency: string, param: string): void {
  if (amount > LARGEST_AMOUNT) throw bad('Amount must be no more than 99999999.', param, 'amount_too_large')
  if (THREE_DECIMALS.has(currency) && amount % 10 !== 0) {
    throw bad(`Invalid amount: the last digit of an amount in ${currency} must be 0.`, param, 'parameter_invalid_integer')
  }
}

export function checkChargeable(total: number, currency: string): void {
  if (total > 0 && total < (SMALLEST[currency] ?? 1)) {
    throw bad("The Checkout Session's total amount is below the minimum charge amount for this currency.", undefined, 'amount_too_small')
  }
}

/** The amount as people read it, without passing through floating point. */
export function formatAmount(amount: number, currency: string, locale: string): string {
  const decimals = decimalsOf(currency)
  const digits = String(amount).padStart(decimals + 1, '0')
  const value = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  // A decimal string is formatted exactly; the type of format() knows it as a template literal of digits only.
  return format.format(value as `${number}`)
}

/** Stripe's usual fee for a card: 2.9 % and 30 of the minor unit. */
export function cardFee(amount: number): number {
  return Math.round(amount * 0.029) + 30
}

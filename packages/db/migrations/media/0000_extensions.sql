-- The media partition needs no extension; this keeps both partitions' migrations in step.
SELECT 1;

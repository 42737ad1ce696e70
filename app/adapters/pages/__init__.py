"""Pages are examined, cleaned, made to fit and written as PDF/A, in processes of their own."""

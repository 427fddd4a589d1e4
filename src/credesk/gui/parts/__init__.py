"""The small parts that every page is made of: one look, accessible names, and words beside colours."""

"""The use cases, one module each: the only place that combines rooms, and where it is enforced who may do what."""

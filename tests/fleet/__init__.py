"""Content for many kiosks: published, fetched, attacked."""

"""Content for many kiosks: signed on one machine of IT's, carried by any web server or stick, fetched by each kiosk."""

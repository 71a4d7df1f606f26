"""The whole product on one machine in a minute: a collector, a kiosk, visitors who touch it, the map."""

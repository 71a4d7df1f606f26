"""The postman: takes letters from the outbox to the collector and brings receipts back. No Qt."""

"""The embedded Cognito: a process of its own, on moto, with real codes, mail and refusals. Knows no Qt."""

"""The sandbox's mail: codes and the mailbox that they arrive in."""

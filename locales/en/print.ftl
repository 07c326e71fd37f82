### Printed sheets: cards, letters, the plan.

### Pages of the person herself: home, own data, plan, help.

- dashboard: a_dashboard
  title: A dashboard

- dashboard: web_traffic
  title: Web Traffic
  layout: newspaper
  elements:
  - name: sessions_by_hour
    title: Sessions by Hour
    model: marketing
    explore: sessions
    type: looker_scatter
    fields: [sessions.started_hour, sessions.count, sessions.bounce_rate]
  - name: spend
    title: Spend
    model: marketing
    explore: campaigns
    type: looker_area
    fields: [campaigns.network, campaigns.started_month, campaigns.total_spend]

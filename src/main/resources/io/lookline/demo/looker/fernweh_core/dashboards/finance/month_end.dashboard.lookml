- dashboard: month_end
  title: Month End
  layout: newspaper
  elements:
  - name: ledger_by_quarter
    title: Ledger by Quarter
    model: finance
    explore: ledger
    type: looker_waterfall
    fields: [ledger.posted_fiscal_quarter, accounts.statement_line, ledger.total_amount]
    pivots: [ledger.posted_fiscal_quarter]

package io.lookline.demo.looker;

/** The demo's views of finance and marketing. */
final class DemoBusinessViews {

    private static final String[] PERIODS = {"date", "month", "quarter", "year", "fiscal_quarter", "fiscal_year"};

    private DemoBusinessViews() {}

    static View ledger() {
        return View.of("ledger", "ledger.entries")
                .key("entry_id")
                .strings("account_code", "cost_center", "currency")
                .dimension("amount", "number")
                .format("eur")
                .dimension("is_accrual", "yesno")
                .time("posted", PERIODS)
                .measure("count", "count")
                .measure("total_amount", "sum")
                .format("eur")
                .tagged("kpi")
                .measure("change_to_previous", "percent_of_previous")
                .measure("total_amount_last_year", "period_over_period");
    }

    static View accounts() {
        return View.of("accounts", "ledger.accounts")
                .dimension("code", "string")
                .strings("name", "account_type", "statement_line")
                .measure("count", "count");
    }

    static View invoices() {
        return View.of("invoices", "ledger.invoices")
                .key("invoice_id")
                .strings("customer", "payment_terms", "state")
                .time("issued", PERIODS)
                .time("due", "raw", "date", "month")
                .duration("overdue", "day", "month")
                .measure("count", "count")
                .measure("open_amount", "sum")
                .format("eur")
                .measure("average_days_overdue", "average")
                .sql("${days_overdue} ");
    }

    static View budgets() {
        return View.of("budgets", "ledger.budgets")
                .key("budget_id")
                .strings("cost_center", "owner")
                .time("period", "month", "quarter", "year")
                .parameter("scenario", "string")
                .measure("planned", "sum")
                .format("eur")
                .measure("plan_versus_actual", "number")
                .sql("${ledger.total_amount} / NULLIF(${planned}, 0) ");
    }

    static View campaigns() {
        return View.of("campaigns", "marketing.campaigns")
                .key("campaign_id")
                .strings("name", "network", "audience")
                .time("started", "date", "month", "quarter")
                .measure("count", "count")
                .measure("total_spend", "sum")
                .format("eur")
                .tagged("kpi")
                .measure("cost_per_click", "number")
                .sql("${total_spend} / NULLIF(${sessions.clicks}, 0) ");
    }

    static View sessions() {
        return View.of("sessions", "marketing.web_sessions")
                .dimension("session_id", "string")
                .dimension("campaign_id", "number")
                .hidden()
                .strings("landing_page", "device", "browser")
                .dimension("bounced", "yesno")
                .time("started", "raw", "time", "minute15", "hour", "date", "week", "month")
                .filter("cohort_range", "date")
                .measure("count", "count")
                .measure("clicks", "sum")
                .measure("bounce_rate", "number")
                .format("percent_1")
                .measure("visitors", "count_distinct");
    }

    static View emails() {
        return View.of("email_sends", "marketing.email_sends")
                .key("send_id")
                .strings("template", "segment")
                .dimension("opened", "yesno")
                .time("sent", "date", "week", "month", "month_name")
                .measure("count", "count")
                .measure("open_rate", "number")
                .format("percent_1");
    }
}

package io.lookline.demo.looker;

/** The demo's views of finance and marketing. */
final class DemoBusinessViews {

    private static final String[] PERIODS = {"date", "month", "quarter", "year", "fiscal_quarter", "fiscal_year"};

    private DemoBusinessViews() {}

    /** @param load what the project's constant calls the load */
    private static View audited(String load) {
        return View.of("audited", null)
                .time("loaded", "raw", "date")
                .sql("${TABLE}.loaded_at")
                .described("When the " + load + " brought the row")
                .hidden();
    }

    private static View costCenterRecord() {
        return View.of("cost_center_record", null)
                .extending(audited("nightly load"))
                .strings("cost_center")
                .described("As the controlling department numbers them");
    }

    static View ledger() {
        return View.of("ledger", "ledger.entries")
                .extending(costCenterRecord())
                .key("entry_id")
                .strings("account_code", "currency")
                .dimension("amount", "number")
                .format("eur")
                .dimension("is_accrual", "yesno")
                .sql("${TABLE}.entry_type = 'A'")
                .time("posted", PERIODS)
                .sql("${TABLE}.posted_on")
                .measure("count", "count")
                .measure("total_amount", "sum")
                .sql("${amount}")
                .format("eur")
                .tagged("kpi")
                .measure("change_to_previous", "percent_of_previous")
                .sql("${total_amount}")
                .measure("total_amount_last_year", "period_over_period");
    }

    static View accounts() {
        String table = "{% if _model._name == 'finance' %} ledger.accounts {% else %} sandbox.accounts {% endif %} ";
        return View.of("accounts", table)
                .dimension("code", "string")
                .strings("name", "account_type", "statement_line")
                .measure("count", "count");
    }

    static View invoices() {
        return View.of("invoices", "ledger.invoices")
                .key("invoice_id")
                .strings("customer", "payment_terms", "state")
                .time("issued", PERIODS)
                .sql("${TABLE}.issued_on")
                .time("due", "raw", "date", "month")
                .sql("${TABLE}.due_on")
                .duration("overdue", "day", "month")
                .measure("count", "count")
                .measure("open_amount", "sum")
                .sql("${TABLE}.amount")
                .where("state", "open")
                .format("eur")
                .measure("average_days_overdue", "average")
                .sql("${days_overdue}");
    }

    static View budgets() {
        return View.of("budgets", "ledger.budgets")
                .extending(costCenterRecord())
                .key("budget_id")
                .strings("owner")
                .time("period", "month", "quarter", "year")
                .sql("${TABLE}.period_start")
                .parameter("scenario", "string")
                .measure("planned", "sum")
                .sql("${TABLE}.planned")
                .format("eur")
                .measure("plan_versus_actual", "number")
                .sql("${ledger.total_amount} / NULLIF(${planned}, 0)");
    }

    static View campaigns() {
        return View.of("campaigns", "marketing.campaigns")
                .extending(audited("hourly load"))
                .key("campaign_id")
                .strings("name", "network", "audience")
                .time("started", "date", "month", "quarter")
                .sql("${TABLE}.started_on")
                .measure("count", "count")
                .measure("total_spend", "sum")
                .sql("${TABLE}.spend")
                .format("eur")
                .tagged("kpi")
                .measure("cost_per_click", "number")
                .sql("${total_spend} / NULLIF(${sessions.clicks}, 0)");
    }

    static View sessions() {
        return View.of("sessions", "marketing.web_sessions")
                .dimension("session_id", "string")
                .dimension("campaign_id", "number")
                .hidden()
                .strings("landing_page", "device", "browser")
                .dimension("bounced", "yesno")
                .sql("${TABLE}.page_views = 1")
                .time("started", "raw", "time", "minute15", "hour", "date", "week", "month")
                .sql("${TABLE}.started_at")
                .filter("cohort_range", "date")
                .measure("count", "count")
                .measure("clicks", "sum")
                .sql("${TABLE}.clicks")
                .measure("bounce_rate", "number")
                .sql("COUNT(CASE WHEN ${bounced} THEN 1 END) / NULLIF(${count}, 0)")
                .format("percent_1")
                .measure("visitors", "count_distinct")
                .sql("${TABLE}.visitor_id");
    }

    static View emails() {
        return View.of("emails", "marketing.email_sends")
                .key("send_id")
                .strings("template", "segment")
                .dimension("opened", "yesno")
                .sql("${TABLE}.opened_at IS NOT NULL")
                .time("sent", "date", "week", "month", "month_name")
                .sql("${TABLE}.sent_at")
                .measure("count", "count")
                .measure("open_rate", "number")
                .sql("COUNT(CASE WHEN ${opened} THEN 1 END) / NULLIF(${count}, 0)")
                .format("percent_1");
    }
}

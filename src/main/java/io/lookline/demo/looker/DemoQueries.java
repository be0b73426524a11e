package io.lookline.demo.looker;

/** Queries that several of the demo's dashboards show. */
final class DemoQueries {

    private DemoQueries() {}

    static Query revenueByMonth() {
        return Query.on("ecommerce", "order_items")
                .fields("orders.created_month", "order_items.total_revenue", "growth")
                .fill("orders.created_month")
                .filter("orders.created_date", "24 months")
                .sorts("orders.created_month desc")
                .calculation("growth", "${order_items.total_revenue} / offset(${order_items.total_revenue}, 1) - 1")
                .chart("looker_line");
    }

    static Query revenueByCategory() {
        return Query.on("ecommerce", "order_items")
                .fields("products.category", "orders.channel", "order_items.total_revenue")
                .pivots("orders.channel")
                .filter("orders.status", "-cancelled")
                .sorts("order_items.total_revenue desc 0")
                .chart("looker_column");
    }

    static Query ordersTotal() {
        return Query.on("ecommerce", "orders").fields("orders.count").chart("single_value");
    }

    static Query customersByAge() {
        return Query.on("ecommerce", "orders")
                .fields("users.age_tier", "users.count", "loyal_customers")
                .customMeasure("loyal_customers", "count_distinct", "users.email")
                .chart("looker_pie");
    }

    static Query customersOnMap() {
        return Query.on("ecommerce", "orders")
                .fields("users.home", "users.count")
                .filterExpression("${users.country} = \"DE\" OR ${orders.is_first_order} = yes")
                .chart("looker_map");
    }

    static Query returnReasons() {
        return Query.on("ecommerce", "returns")
                .fields("returns.reason", "returns.count", "returns.average_refund")
                .sorts("returns.count desc")
                .chart("looker_bar");
    }

    static Query stock() {
        return Query.on("ecommerce", "inventory")
                .fields("products.name", "inventory.warehouse", "inventory.units_on_hand", "inventory.lowest_stock")
                .chart("looker_grid");
    }

    static Query ledgerByQuarter() {
        return Query.on("finance", "ledger")
                .fields("ledger.posted_fiscal_quarter", "accounts.statement_line", "ledger.total_amount")
                .pivots("ledger.posted_fiscal_quarter")
                .chart("looker_waterfall");
    }

    static Query openInvoices() {
        return Query.on("finance", "invoices")
                .fields("invoices.customer", "overdue_class", "invoices.open_amount")
                .customDimension("overdue_class", "if(${invoices.days_overdue} > 30, \"late\", \"in time\")")
                .filter("invoices.state", "open")
                .chart("table");
    }

    static Query spendByNetwork() {
        return Query.on("marketing", "campaigns")
                .fields("campaigns.network", "campaigns.started_month", "campaigns.total_spend")
                .chart("looker_area");
    }

    static Query sessionsByHour() {
        return Query.on("marketing", "sessions")
                .fields("sessions.started_hour", "sessions.count", "sessions.bounce_rate")
                .chart("looker_scatter");
    }

    static Query openRates() {
        return Query.on("marketing", "email_sends")
                .fields("email_sends.template", "email_sends.open_rate")
                .chart("looker_boxplot");
    }
}

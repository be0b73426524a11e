package io.lookline.demo.catalog;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.demo.http.Json;

/**
 * The warehouse of the demo's company, which its LookML reads: a project of BigQuery. The tables of the old shop are not
 * in the catalog any more, though a view still names one.
 */
final class DemoWarehouse {
    static final String SERVICE = "fernweh_bigquery";
    private static final String PROJECT = "fernweh-prod";

    private final DemoOpenMetadata catalog;

    DemoWarehouse(DemoOpenMetadata catalog) {
        this.catalog = catalog;
    }

    void fill() {
        ObjectNode config = Json.object().put("type", "BigQuery").put("hostPort", "bigquery.googleapis.com");
        config.putObject("credentials").putObject("gcpConfig").put("projectId", PROJECT);
        catalog.withDatabaseService(SERVICE, "BigQuery", config);
        orders();
        customers();
        goods();
        ledger();
        marketing();
    }

    private void orders() {
        table(
                "shop.orders",
                "id BIGINT",
                "user_id BIGINT",
                "status STRING",
                "channel STRING",
                "is_first_order BOOLEAN",
                "tags ARRAY<STRING>",
                "created_at TIMESTAMP",
                "shipped_at TIMESTAMP");
        table(
                "shop.order_items",
                "id BIGINT",
                "order_id BIGINT",
                "product_id BIGINT",
                "sale_price NUMERIC",
                "discount FLOAT");
        table(
                "shop.returns",
                "id BIGINT",
                "order_item_id BIGINT",
                "reason STRING",
                "condition STRING",
                "refund NUMERIC",
                "sent_at TIMESTAMP",
                "returned_at TIMESTAMP");
    }

    private void customers() {
        table(
                "shop.users",
                "id BIGINT",
                "first_name STRING",
                "last_name STRING",
                "email STRING",
                "address STRUCT",
                "address.country STRING",
                "address.city STRING",
                "address.zip STRING",
                "latitude FLOAT",
                "longitude FLOAT",
                "store_latitude FLOAT",
                "store_longitude FLOAT",
                "age INT",
                "joined_at TIMESTAMP");
    }

    private void goods() {
        table(
                "shop.products",
                "id BIGINT",
                "name STRING",
                "brand STRING",
                "category STRING",
                "department STRING",
                "SKU STRING",
                "retail_price NUMERIC");
        table(
                "shop.inventory_snapshots",
                "id BIGINT",
                "product_id BIGINT",
                "warehouse STRING",
                "shelf STRING",
                "snapshot_date DATE",
                "units INT");
    }

    private void ledger() {
        table(
                "ledger.entries",
                "entry_id BIGINT",
                "account_code STRING",
                "cost_center STRING",
                "currency STRING",
                "amount NUMERIC",
                "entry_type STRING",
                "posted_on DATE",
                "loaded_at TIMESTAMP");
        table(
                "ledger.budgets",
                "budget_id BIGINT",
                "cost_center STRING",
                "owner STRING",
                "period_start DATE",
                "planned NUMERIC",
                "loaded_at TIMESTAMP");
        table("ledger.accounts", "code STRING", "name STRING", "account_type STRING", "statement_line STRING");
        table(
                "ledger.invoices",
                "invoice_id BIGINT",
                "customer STRING",
                "payment_terms STRING",
                "state STRING",
                "amount NUMERIC",
                "issued_on DATE",
                "due_on DATE");
    }

    private void marketing() {
        table(
                "marketing.campaigns",
                "campaign_id BIGINT",
                "name STRING",
                "network STRING",
                "audience STRING",
                "spend NUMERIC",
                "started_on DATE",
                "loaded_at TIMESTAMP");
        table(
                "marketing.web_sessions",
                "session_id STRING",
                "visitor_id STRING",
                "campaign_id BIGINT",
                "landing_page STRING",
                "device STRING",
                "browser STRING",
                "page_views INT",
                "clicks INT",
                "started_at TIMESTAMP");
        table(
                "marketing.email_sends",
                "send_id BIGINT",
                "template STRING",
                "segment STRING",
                "sent_at TIMESTAMP",
                "opened_at TIMESTAMP");
    }

    private void table(String name, String... columns) {
        catalog.withTable(SERVICE + "." + PROJECT + "." + name, columns);
    }
}

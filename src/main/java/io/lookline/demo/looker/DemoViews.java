package io.lookline.demo.looker;

/** The demo's views of the shop: what is sold, to whom, and what comes back. */
final class DemoViews {

    private static final String[] DAYS = {"raw", "date", "week", "month"};

    private DemoViews() {}

    static View orders() {
        return View.of("orders", "shop.orders")
                .key("id")
                .dimension("user_id", "number")
                .hidden()
                .strings("status", "channel")
                .tagged("certified")
                .dimension("is_first_order", "yesno")
                .labelled("Is First Order (Yes / No)")
                .time("created", "raw", "time", "date", "week", "month", "year", "day_of_week", "hour_of_day")
                .time("shipped", DAYS)
                .duration("to_ship", "hour", "day")
                .measure("count", "count")
                .described("Number of orders")
                .measure("first_orders", "count")
                .where("is_first_order", "yes")
                .measure("average_days_to_ship", "average")
                .sql("${days_to_ship} ")
                .format("decimal_1");
    }

    static View orderItems() {
        return View.of("order_items", "shop.order_items")
                .key("id")
                .dimension("order_id", "number")
                .hidden()
                .dimension("product_id", "number")
                .hidden()
                .dimension("sale_price", "number")
                .format("eur")
                .dimension("price_tier", "tier")
                .dimension("discount", "number")
                .format("percent_0")
                .measure("count", "count")
                .measure("total_revenue", "sum")
                .described("Sale prices after discount, without shipping")
                .sql("${sale_price} * (1 - ${discount}) ")
                .format("eur")
                .tagged("kpi", "certified")
                .measure("average_sale_price", "average")
                .format("eur")
                .measure("median_sale_price", "median")
                .measure("revenue_share", "percent_of_total")
                .measure("cumulative_revenue", "running_total")
                .measure("average_spend_per_order", "number")
                .sql("${total_revenue} / NULLIF(${orders.count}, 0) ");
    }

    static View products() {
        return View.of("products", "shop.products")
                .key("id")
                .strings("name", "brand", "category", "department", "sku")
                .dimension("retail_price", "number")
                .format("eur")
                .measure("count", "count")
                .measure("brand_list", "list")
                .parameter("price_buckets", "unquoted");
    }

    static View users() {
        return View.of("users", "shop.users")
                .key("id")
                .strings("first_name", "last_name")
                .strings("email")
                .tagged("pii", "email")
                .strings("country", "city")
                .dimension("zip", "zipcode")
                .dimension("home", "location")
                .dimension("distance_to_store", "distance")
                .dimension("age", "number")
                .dimension("age_tier", "tier")
                .time("joined", DAYS)
                .measure("count", "count_distinct")
                .measure("average_age", "average")
                .measure("oldest", "max");
    }

    static View returns() {
        return View.of("returns", "shop.returns")
                .key("id")
                .dimension("order_item_id", "number")
                .strings("reason", "condition")
                .dimension("refunded", "yesno")
                .time("returned", DAYS)
                .duration("in_transit", "day", "week")
                .measure("count", "count")
                .measure("total_refund", "sum_distinct")
                .format("eur")
                .measure("average_refund", "average_distinct")
                .measure("last_return", "date");
    }

    static View inventory() {
        return View.of("inventory", "shop.inventory_snapshots")
                .key("id")
                .dimension("product_id", "number")
                .strings("warehouse", "shelf")
                .time("snapshot", "date", "week", "month")
                .measure("units_on_hand", "sum")
                .measure("lowest_stock", "min")
                .measure("units_percentile", "percentile");
    }

    static View customerFacts() {
        return View.of("customer_facts", "shop.LR_customer_facts")
                .dimension("user_id", "number")
                .hidden()
                .strings("favourite_category", "favourite_brand", "preferred_channel")
                .dimension("lifetime_orders", "number")
                .dimension("lifetime_revenue", "number")
                .format("eur")
                .dimension("lifetime_tier", "tier")
                .time("first_order", "date", "month")
                .measure("average_lifetime_revenue", "average")
                .format("eur");
    }
}

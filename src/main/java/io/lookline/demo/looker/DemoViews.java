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
                .dimension("tags", "string")
                .hidden()
                .time("created", "raw", "time", "date", "week", "month", "year", "day_of_week", "hour_of_day")
                .sql("${TABLE}.created_at")
                .time("shipped", DAYS)
                .sql("${TABLE}.shipped_at")
                .duration("to_ship", "hour", "day")
                .measure("count", "count")
                .described("Number of orders")
                .measure("first_orders", "count")
                .where("is_first_order", "yes")
                .measure("average_days_to_ship", "average")
                .sql("${days_to_ship}")
                .format("decimal_1")
                .set("detail", "id", "status", "channel", "created_date");
    }

    /** The array in orders, one row for each of its values. */
    static View orderTags() {
        return View.of("order_tags", null)
                .dimension("tag", "string")
                .sql("order_tags")
                .measure("count", "count");
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
                .sql("${sale_price}")
                .dimension("discount", "number")
                .format("percent_0")
                .measure("count", "count")
                .measure("total_revenue", "sum")
                .described("Sale prices after discount, without shipping")
                .sql("${sale_price} * (1 - ${discount})")
                .format("eur")
                .tagged("kpi", "certified")
                .measure("average_sale_price", "average")
                .sql("${sale_price}")
                .format("eur")
                .measure("median_sale_price", "median")
                .sql("${sale_price}")
                .measure("revenue_share", "percent_of_total")
                .sql("${total_revenue}")
                .measure("cumulative_revenue", "running_total")
                .sql("${total_revenue}")
                .measure("average_spend_per_order", "number")
                .sql("${total_revenue} / NULLIF(${orders.count}, 0)")
                .set("selling", "sale_price", "price_tier", "discount", "count", "total_revenue", "average_sale_price");
    }

    static View products() {
        return View.of("products", "shop.products")
                .key("id")
                .strings("name", "brand", "category", "department", "sku")
                .labelled("SKU")
                .sql("${TABLE}.\"SKU\"")
                .dimension("retail_price", "number")
                .format("eur")
                .measure("count", "count")
                .measure("brand_list", "list")
                .parameter("price_buckets", "unquoted")
                .offering("coarse", "fine");
    }

    static View users() {
        return View.of("users", "shop.users")
                .key("id")
                .dimension("first_name", "string")
                .under("Name")
                .dimension("last_name", "string")
                .under("Name")
                .strings("email")
                .tagged("pii", "email")
                .dimension("country", "string")
                .described("Of the delivery address")
                .sql("${TABLE}.address.country")
                .dimension("city", "string")
                .sql("${TABLE}.address.city")
                .dimension("zip", "zipcode")
                .sql("${TABLE}.address.zip")
                .dimension("home", "location")
                .sql(location("latitude", "longitude"))
                .dimension("store", "location")
                .sql(location("store_latitude", "store_longitude"))
                .hidden()
                .dimension("distance_to_store", "distance")
                .dimension("age", "number")
                .dimension("age_tier", "tier")
                .sql("${age}")
                .time("joined", DAYS)
                .sql("${TABLE}.joined_at")
                .measure("count", "count_distinct")
                .sql("${id}")
                .measure("average_age", "average")
                .sql("${age}")
                .measure("oldest", "max")
                .sql("${age}")
                .dimension("care_segment", "string")
                .sql("CASE WHEN ${age} >= 65 THEN 'senior' ELSE 'standard' END")
                .set("private", "email", "zip", "home", "store", "distance_to_store");
    }

    /** As Looker puts the two parts of a place together. */
    private static String location(String latitude, String longitude) {
        return "Latitude:\n${TABLE}." + latitude + " \n\nLongitude:\n${TABLE}." + longitude;
    }

    static View returns() {
        return View.of("returns", """
                {% if openmetadata %} shop.returns
                    {% else %} shop.{{ _user_attributes['returns_table'] }}
                    {% endif %} \
                """)
                .key("id")
                .dimension("order_item_id", "number")
                .strings("reason", "condition")
                .dimension("refunded", "yesno")
                .sql("${TABLE}.refund IS NOT NULL")
                .time("returned", DAYS)
                .sql("${TABLE}.returned_at")
                .duration("in_transit", "day", "week")
                .measure("count", "count")
                .measure("total_refund", "sum_distinct")
                .sql("${TABLE}.refund")
                .format("eur")
                .measure("average_refund", "average_distinct")
                .sql("${TABLE}.refund")
                .measure("last_return", "date")
                .sql("MAX(${returned_raw})");
    }

    static View inventory() {
        return View.of("inventory", "shop.inventory_snapshots")
                .key("id")
                .dimension("product_id", "number")
                .strings("warehouse", "shelf")
                .time("snapshot", "date", "week", "month")
                .sql("${TABLE}.snapshot_date")
                .ofDates()
                .measure("units_on_hand", "sum")
                .sql("${TABLE}.units")
                .measure("lowest_stock", "min")
                .sql("${TABLE}.units")
                .measure("units_percentile", "percentile")
                .sql("${TABLE}.units");
    }

    /** A derived table that is kept in the warehouse. */
    static View customerFacts() {
        return View.of("customer_facts", "shop.LR_customer_facts")
                .dimension("user_id", "number")
                .hidden()
                .strings("favourite_category", "favourite_brand", "preferred_channel")
                .dimension("lifetime_orders", "number")
                .dimension("lifetime_revenue", "number")
                .format("eur")
                .dimension("lifetime_tier", "tier")
                .sql("${lifetime_revenue}")
                .time("first_order", "date", "month")
                .sql("${TABLE}.first_order_at")
                .measure("average_lifetime_revenue", "average")
                .sql("${lifetime_revenue}")
                .format("eur");
    }

    /** A derived table over an explore. */
    static View productFacts() {
        return View.of("product_facts", "product_facts")
                .key("product_id")
                .hidden()
                .dimension("revenue", "number")
                .format("eur")
                .dimension("revenue_rank", "number")
                .measure("items_sold", "sum")
                .sql("${TABLE}.items_sold");
    }
}

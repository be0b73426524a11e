package io.lookline.demo.looker;

import io.lookline.demo.looker.Explore.Place;
import java.util.List;

/** The demo's models and explores: one explore is hidden, one has an error, one joins a view twice. */
final class DemoModels {

    private static final Place ECOMMERCE = new Place("ecommerce", "fernweh_core", "fernweh_warehouse");
    private static final Place FINANCE = new Place("finance", "fernweh_core", "fernweh_finance");
    private static final Place MARKETING = new Place("marketing", "fernweh_marketing", "fernweh_warehouse");
    private static final Place SYSTEM = new Place("system__activity", "system__activity", "looker__internal");

    private DemoModels() {}

    static List<Model> all() {
        return List.of(
                model(ECOMMERCE, ecommerce()),
                model(FINANCE, finance()),
                model(MARKETING, marketing()),
                model(
                        SYSTEM,
                        List.of(Explore.of(
                                "history", SYSTEM, View.of("history", "HISTORY").key("id")))));
    }

    private static Model model(Place place, List<Explore> explores) {
        return new Model(place.model(), place.project(), place.connection(), explores);
    }

    private static List<Explore> ecommerce() {
        return List.of(
                Explore.of("orders", ECOMMERCE, DemoViews.orders())
                        .joining(DemoViews.users(), "${orders.user_id} = ${users.id} ")
                        .described("Orders", "Every order since the shop opened, with who placed it")
                        .tagged("certified", "core"),
                Explore.of("order_items", ECOMMERCE, DemoViews.orderItems())
                        .joining(DemoViews.orders(), "${order_items.order_id} = ${orders.id} ")
                        .joining(DemoViews.products(), "${order_items.product_id} = ${products.id} ")
                        .described("Order Items", "One row per item sold")
                        .tagged("core"),
                Explore.of("gifts", ECOMMERCE, DemoViews.orders())
                        .joining(DemoViews.users(), "buyers", "${orders.user_id} = ${buyers.id} ")
                        .joining(DemoViews.customerFacts(), "buyer_facts", "${buyers.id} = ${buyer_facts.user_id} ")
                        .described("Gift Orders", "Orders that are sent to someone else"),
                Explore.of("returns", ECOMMERCE, DemoViews.returns())
                        .joining(DemoViews.orderItems(), "${returns.order_item_id} = ${order_items.id} "),
                Explore.of("inventory", ECOMMERCE, DemoViews.inventory())
                        .joining(DemoViews.products(), "${inventory.product_id} = ${products.id} "),
                Explore.of("customer_facts", ECOMMERCE, DemoViews.customerFacts())
                        .asHidden());
    }

    private static List<Explore> finance() {
        return List.of(
                Explore.of("ledger", FINANCE, DemoBusinessViews.ledger())
                        .joining(DemoBusinessViews.accounts(), "${ledger.account_code} = ${accounts.code} ")
                        .described("General Ledger", "Posted entries, closed months only")
                        .tagged("certified", "sox"),
                Explore.of("invoices", FINANCE, DemoBusinessViews.invoices()),
                Explore.of("budgets", FINANCE, DemoBusinessViews.budgets())
                        .joining(DemoBusinessViews.ledger(), "${budgets.cost_center} = ${ledger.cost_center} "),
                Explore.of("forecast", FINANCE, DemoBusinessViews.budgets())
                        .joining(DemoBusinessViews.ledger(), "${budgets.cost_center} = ${ledger.cost_center} ")
                        .broken("Unknown view \"forecast_lines\" in join of explore \"forecast\""));
    }

    private static List<Explore> marketing() {
        return List.of(
                Explore.of("campaigns", MARKETING, DemoBusinessViews.campaigns())
                        .joining(DemoBusinessViews.sessions(), "${sessions.campaign_id} = ${campaigns.campaign_id} ")
                        .described("Campaigns", "Spend and what came of it"),
                Explore.of("sessions", MARKETING, DemoBusinessViews.sessions()),
                Explore.of("email_sends", MARKETING, DemoBusinessViews.emails()).tagged("pii"));
    }
}

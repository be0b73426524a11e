package io.lookline.demo.looker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The demo's LookML, which lies beside this class: a project for the company and one of the marketing team that imports it. */
final class DemoProjects {

    static final LookmlProject CORE =
            new LookmlProject("fernweh_core", "fernweh/looker-core", files("fernweh_core", """
                    dashboards/business_pulse.dashboard.lookml
                    dashboards/finance/month_end.dashboard.lookml
                    explores/returns.explore.lkml
                    manifest.lkml
                    models/ecommerce.model.lkml
                    models/finance.model.lkml
                    refinements/users.lkml
                    views/base/audited.view.lkml
                    views/base/cost_center.view.lkml
                    views/finance/accounts.view.lkml
                    views/finance/budgets.view.lkml
                    views/finance/invoices.view.lkml
                    views/finance/ledger.view.lkml
                    views/shop/customer_facts.view.lkml
                    views/shop/inventory.view.lkml
                    views/shop/legacy_orders.view.lkml
                    views/shop/order_items.view.lkml
                    views/shop/orders.view.lkml
                    views/shop/product_facts.view.lkml
                    views/shop/products.view.lkml
                    views/shop/returns.view.lkml
                    views/shop/users.view.lkml
                    """), List.of());

    static final LookmlProject MARKETING = new LookmlProject(
            "fernweh_marketing", "fernweh/looker-marketing", files("fernweh_marketing", """
                    dashboards/web_traffic.dashboard.lookml
                    manifest.lkml
                    marketing.model.lkml
                    views/campaigns.view.lkml
                    views/email/emails.view.lkml
                    views/sessions.view.lkml
                    """), List.of(CORE));

    /** Looker's own, whose files nobody may see. */
    static final LookmlProject SYSTEM =
            new LookmlProject("system__activity", "", Map.of("system__activity.model.lkml", """
                    explore: history {}

                    view: history {
                      dimension: id {
                        primary_key: yes
                        type: number
                      }
                    }
                    """), List.of());

    private DemoProjects() {}

    /** Those that have repositories. */
    static List<LookmlProject> all() {
        return List.of(CORE, MARKETING);
    }

    /** The files are named, for an executable cannot list its resources. */
    private static Map<String, String> files(String project, String paths) {
        Map<String, String> files = new TreeMap<>();
        paths.lines().forEach(path -> files.put(path, text(project + "/" + path)));
        return files;
    }

    private static String text(String resource) {
        try (InputStream stream = DemoProjects.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The demo's LookML is damaged: " + resource, unreadable);
        }
    }
}

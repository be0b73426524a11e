package io.lookline.demo.looker;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The demo's connections, projects, people and folders. */
final class DemoPlaces {

    static final String ADA = "2";
    static final String BORIS = "3";
    static final String CHIARA = "4";
    static final String LEFT_THE_COMPANY = "5";
    static final String WITHOUT_EMAIL = "6";

    final ObjectNode shared;
    final ObjectNode sales;
    final ObjectNode emea;
    final ObjectNode finance;
    final ObjectNode marketing;
    final ObjectNode ada;
    final ObjectNode adaDrafts;
    final ObjectNode lookml;

    DemoPlaces(Draft draft) {
        draft.connection("fernweh_warehouse", "fernweh-prod", "shop");
        draft.connection("fernweh_finance", "fernweh-prod", "ledger");
        DemoProjects.all().forEach(draft::project);
        people(draft);
        shared = draft.folder("1", "Shared", null).put("is_shared_root", true);
        ObjectNode users = draft.folder("2", "Users", null).put("is_users_root", true);
        sales = draft.folder("10", "Sales", shared);
        emea = draft.folder("11", "EMEA", sales);
        finance = draft.folder("12", "Finance", shared);
        marketing = draft.folder("13", "Marketing", shared);
        ada = draft.folder("20", "Ada Okafor", users).put("is_personal", true).put("creator_id", ADA);
        adaDrafts = draft.folder("21", "Drafts", ada).put("is_personal_descendant", true);
        lookml = draft.folder("lookml", "LookML Dashboards", null);
    }

    private static void people(Draft draft) {
        draft.user("1", "Lookline Reader", "lookline@fernweh.example").put("is_service_account", true);
        draft.user(ADA, "Ada Okafor", "ada.okafor@fernweh.example");
        draft.user(BORIS, "Boris Lindqvist", "Boris.Lindqvist@Fernweh.example");
        draft.user(CHIARA, "Chiara Rossi", "chiara.rossi@fernweh.example");
        draft.user(LEFT_THE_COMPANY, "Dev Patel", "dev.patel@fernweh.example").put("is_disabled", true);
        draft.user(WITHOUT_EMAIL, "Embedded Partner", null);
    }
}

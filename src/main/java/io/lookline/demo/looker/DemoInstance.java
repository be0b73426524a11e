package io.lookline.demo.looker;

/** The demo: Fernweh, a fictional shop for travel gear, as its Looker would show it. */
public final class DemoInstance {

    private DemoInstance() {}

    /** Three models of two projects with their LookML, dashboards, Looks, folders and people. The same at every call. */
    public static LookerContent content() {
        Draft draft = new Draft();
        DemoPlaces places = new DemoPlaces(draft);
        DemoContent.addTo(draft, places);
        return draft.content(DemoModels.all(), DemoProjects.all());
    }
}

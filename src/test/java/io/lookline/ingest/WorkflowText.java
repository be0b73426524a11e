package io.lookline.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lookline.config.ConfigException;
import io.lookline.config.ConfigReader;
import io.lookline.config.WorkflowConfig;
import io.lookline.demo.catalog.DemoOpenMetadata;
import io.lookline.demo.looker.DemoLooker;
import java.util.Map;

/** The workflow file of a test, read as the users' own are. Every method changes it and gives it back. */
public final class WorkflowText {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXTRACTION = "/source/sourceConfig/config/";
    private static final String SERVER = "/workflowConfig/openMetadataServerConfig/";
    private static final String OWN = "/workflowConfig/config/lookline/";

    private final ObjectNode root = JSON.createObjectNode();

    /** The smallest file for these two systems. */
    WorkflowText(DemoLooker looker, DemoOpenMetadata catalog) {
        at("/source/type", "looker");
        at("/source/serviceName", Stage.SERVICE);
        at("/source/serviceConnection/config/type", "Looker");
        at("/source/serviceConnection/config/clientId", "demo-id");
        at("/source/serviceConnection/config/clientSecret", "demo-secret");
        at("/source/serviceConnection/config/hostPort", looker.uri().toString());
        extraction("type", "DashboardMetadata");
        at("/sink/type", "metadata-rest");
        server("hostPort", catalog.api().toString());
        server("securityConfig/jwtToken", catalog.token());
    }

    /** Sets {@code source.sourceConfig.config}. */
    public WorkflowText extraction(String key, Object value) {
        return at(EXTRACTION + key, value);
    }

    /** Sets {@code workflowConfig.openMetadataServerConfig}. */
    public WorkflowText server(String key, Object value) {
        return at(SERVER + key, value);
    }

    /** Sets a setting of Lookline's own. */
    public WorkflowText own(String key, Object value) {
        return at(OWN + key, value);
    }

    /** Sets any key, by its JSON Pointer. */
    public WorkflowText at(String pointer, Object value) {
        int last = pointer.lastIndexOf('/');
        ObjectNode parent = last == 0 ? root : root.withObject(pointer.substring(0, last));
        parent.set(pointer.substring(last + 1), JSON.valueToTree(value));
        return this;
    }

    /** Drops a key of {@code source}. */
    public WorkflowText withoutConnection() {
        root.withObject("/source").remove("serviceConnection");
        return this;
    }

    /** Names no repository. */
    WorkflowText withoutGit() {
        root.withObject("/source/serviceConnection/config").remove("gitCredentials");
        return this;
    }

    WorkflowConfig config() {
        return read(root.toString());
    }

    static WorkflowConfig read(String yaml) {
        try {
            return new ConfigReader(Map.of()).read("looker.yaml", yaml).config();
        } catch (ConfigException wrong) {
            throw new AssertionError(wrong.problems().toString(), wrong);
        }
    }
}

package io.lookline.config;

import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON Schema (draft 2020-12) of the workflow file, for editors: the reader's own table of keys, written out. */
public final class ConfigSchema {

    /** The schema, indented, with a line break at its end; the same bytes each time. */
    public String json() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Lookline workflow");
        schema.put("description", "A workflow file of Lookline and of OpenMetadata's Looker connector.");
        schema.putAll(WorkflowKeys.FILE.schema());
        schema.put("$defs", Map.of("variable", Schemas.variable()));
        return Json.text(schema) + "\n";
    }
}

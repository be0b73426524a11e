package io.lookline.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.lookline.catalog.Edge;
import io.lookline.lineage.LineageGraph;
import java.io.IOException;
import java.io.Writer;

/**
 * A graph of lineage for machines: {@code {"version", "nodes": [{"id", "type", "name", "title"}], "edges": [{"from", "to",
 * "columns": [{"from", "to"}], "description"}]}}. Ends are ids; columns are there where they are asked for, descriptions where
 * an edge has one.
 */
public record LineageJson(boolean columns) implements LineageWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int VERSION = 1;

    @Override
    public void write(LineageGraph graph, Writer out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("nodes");
            for (LineageGraph.Node node : graph.nodes()) {
                write(node, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (LineageGraph.Link link : graph.links()) {
                write(link, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void write(LineageGraph.Node node, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("type", node.type().label());
        json.writeStringField("name", node.fqn());
        json.writeStringField("title", node.title());
        json.writeEndObject();
    }

    private void write(LineageGraph.Link link, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", link.from().id());
        json.writeStringField("to", link.to().id());
        if (columns) {
            json.writeArrayFieldStart("columns");
            for (Edge.ColumnPair pair : link.columns()) {
                json.writeStartObject();
                json.writeStringField("from", pair.from());
                json.writeStringField("to", pair.to());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (link.description().isPresent()) {
            json.writeStringField("description", link.description().get());
        }
        json.writeEndObject();
    }
}

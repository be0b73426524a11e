package io.lookline.looker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;

/** Reads an item aside first, so that the parser stands behind it whatever it holds. */
final class ParsedDeserializer extends JsonDeserializer<Parsed<?>> implements ContextualDeserializer {
    private final JsonDeserializer<Object> content;

    ParsedDeserializer() {
        this(null);
    }

    private ParsedDeserializer(JsonDeserializer<Object> content) {
        this.content = content;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        return new ParsedDeserializer(context.findContextualValueDeserializer(
                context.getContextualType().containedType(0), property));
    }

    @Override
    public Parsed<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try (TokenBuffer item = context.bufferAsCopyOfValue(parser)) {
            return parse(item, context);
        }
    }

    private Parsed<?> parse(TokenBuffer item, DeserializationContext context) throws IOException {
        try (JsonParser parser = item.asParserOnFirstToken()) {
            return Parsed.good(content.deserialize(parser, context));
        } catch (JsonProcessingException malformed) {
            return Parsed.bad(id(item, context), malformed.getOriginalMessage());
        }
    }

    private static String id(TokenBuffer item, DeserializationContext context) throws IOException {
        try (JsonParser parser = item.asParserOnFirstToken()) {
            JsonNode tree = context.readTree(parser);
            return tree.path("id").asText(tree.path("name").asText(""));
        }
    }

    @Override
    public Parsed<?> getNullValue(DeserializationContext context) {
        return Parsed.bad("", "null instead of an object");
    }
}

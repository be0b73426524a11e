package io.lookline.looker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;

/** Takes {@code type} out of a {@code vis_config}, which may be large, lack it, or be no object at all. */
final class VisualisationDeserializer extends JsonDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        String type = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean isType = "type".equals(parser.currentName());
            if (parser.nextToken() == JsonToken.VALUE_STRING && isType) {
                type = parser.getText();
            }
            parser.skipChildren();
        }
        return type;
    }
}

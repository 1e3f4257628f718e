package org.daylight.kernel;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.Map;

/** What JSON is made of and read with; {@link jakarta.json.Json} looks through all libraries for its maker each time it is asked, here it is kept. */
public final class JsonParts {
    private static final JsonProvider KEPT = JsonProvider.provider();

    private JsonParts() {
    }

    public static JsonObjectBuilder object() {
        return KEPT.createObjectBuilder();
    }

    /** Texts, numbers, truths and null as what they are. */
    @SuppressWarnings("unchecked")
    public static JsonObjectBuilder object(Map<String, ?> members) {
        return KEPT.createObjectBuilder((Map<String, Object>) members);
    }

    public static JsonArrayBuilder array() {
        return KEPT.createArrayBuilder();
    }

    public static JsonArrayBuilder array(Collection<?> elements) {
        return KEPT.createArrayBuilder(elements);
    }

    public static JsonReader reader(Reader json) {
        return KEPT.createReader(json);
    }

    /** @param json in UTF-8 */
    public static JsonReader reader(InputStream json) {
        return KEPT.createReader(json);
    }
}

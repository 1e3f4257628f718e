package org.daylight.organisation.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daylight.kernel.JsonParts;
import org.daylight.organisation.FilingField;
import org.daylight.organisation.FilingStage;

/** Fields and chains of filings as the database holds them. */
final class FilingJson {
    private FilingJson() {
    }

    static String text(Map<String, String> fields) {
        JsonObjectBuilder json = JsonParts.object();
        fields.forEach(json::add);
        return json.build().toString();
    }

    static Map<String, String> fields(String text) {
        Map<String, String> fields = new TreeMap<>();
        try (JsonReader reader = JsonParts.reader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            json.keySet().forEach(code -> fields.put(code, json.getString(code)));
        }
        return fields;
    }

    static List<FilingField> kindFields(String text) {
        return array(text).getValuesAs(JsonObject.class).stream().map(FilingJson::field).toList();
    }

    static List<FilingStage> chain(String text) {
        return array(text).getValuesAs(JsonObject.class).stream()
                .map(stage -> new FilingStage(stage.getString("role"), stage.getString("nameZh"), stage.getString("nameEn"), stage.getBoolean("document")))
                .toList();
    }

    private static FilingField field(JsonObject field) {
        List<FilingField.Option> options = !field.containsKey("options") ? List.of() : field.getJsonArray("options").getValuesAs(JsonObject.class).stream()
                .map(option -> new FilingField.Option(option.getString("code"), option.getString("labelZh"), option.getString("labelEn"))).toList();
        return new FilingField(field.getString("code"), field.getString("labelZh"), field.getString("labelEn"),
                FilingField.Kind.valueOf(field.getString("kind")), field.getBoolean("required"), options, field.getString("article", null));
    }

    private static JsonArray array(String text) {
        try (JsonReader reader = JsonParts.reader(new StringReader(text))) {
            return reader.readArray();
        }
    }
}

package org.daylight.inspector.exchange;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;

/** What a server answered. */
public record Answer(int status, String contentType, String body, HttpResponse<String> whole) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers().firstValue("content-type").orElse(""), response.body(), response);
    }

    public JsonObject json() {
        return JsonParser.parseString(body).getAsJsonObject();
    }

    /** A member of the JSON object. */
    public String text(String member) {
        return json().get(member).getAsString();
    }

    @Override
    public String toString() {
        return status + " " + contentType + " " + body;
    }
}

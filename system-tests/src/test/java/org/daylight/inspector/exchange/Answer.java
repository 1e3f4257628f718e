package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;

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

    /** A refusal as RFC 9457 writes it, with a code and texts. Returns itself. */
    public Answer requireProblem(int expected) {
        assertThat(status).as("%s", this).isEqualTo(expected);
        assertThat(contentType).as("%s", this).startsWith("application/problem+json");
        assertThat(text("code")).isNotBlank();
        assertThat(text("title")).isNotBlank();
        assertThat(text("detail")).isNotBlank();
        assertThat(json().get("status").getAsInt()).isEqualTo(expected);
        return this;
    }

    @Override
    public String toString() {
        return status + " " + contentType + " " + body;
    }
}

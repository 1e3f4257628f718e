package org.daylight.inspector.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daylight.inspector.browser.BrowserTest;
import org.daylight.inspector.browser.Person;
import org.daylight.inspector.browser.SmallPdf;
import org.daylight.inspector.browser.Visitor;
import org.daylight.inspector.exchange.Answer;
import org.daylight.inspector.exchange.Border;
import org.daylight.inspector.exchange.Identity;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** A task of the city platform travels to a window and its result back; it is Monday 23 November 2026. */
@Article({"MON-21", "MON-30", "DUB-01"})
class OrderStory extends BrowserTest {
    private final String number = "CITY-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void the_city_assigns_a_supervisor_passes_on_a_window_answers_and_the_city_reads_the_result() throws IOException {
        // the city platform assigns a task, twice because the first answer was lost
        Border city = city();
        assertThat(assigned(city, task("核查规划窗口")).status()).isEqualTo(201);
        assertThat(assigned(city, task("核查规划窗口")).status()).isEqualTo(200);
        assigned(city, task("另一件事")).requireProblem(409);
        assigned(city, "{\"number\": 7}").requireProblem(400);
        assigned(city, "不是 JSON").requireProblem(400);
        assertThat(city.get("v1/orders/" + number).json().get("state").isJsonNull()).as("waits for a supervisor").isTrue();

        // a supervisor passes it on to the construction bureau
        Visitor supervisor = login(Person.SUPERVISOR);
        supervisor.open("supervision/orders.xhtml?show=tasks");
        supervisor.shootAll("order-tasks");
        supervisor.page().click("#task-list tr:has-text('" + number + "') a.button");
        supervisor.page().waitForSelector("#on-task");
        supervisor.shoot("order-pass-on");
        supervisor.find("department", "ZJ");
        assertThat(supervisor.press("issue")).contains("督办单已签发");
        String order = supervisor.page().url();

        // its window receives it and answers with a file
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/my-orders.xhtml?text=" + supervisor.words("#order dd.mono"));
        clerk.page().click("#part-list a.mono");
        clerk.page().waitForSelector("#receive");
        assertThat(clerk.press("receive")).contains("已签收");
        clerk.page().fill("#answer", "经核查，两件超期办件均已办结。");
        clerk.page().locator("#answer-files input[type=file]").first().setInputFiles(new FilePayload("核查报告.pdf", "application/pdf", SmallPdf.saying("Report")));
        clerk.page().locator("#answer-files .one-name", new Page.LocatorOptions().setHasText("核查报告.pdf")).waitFor();
        assertThat(clerk.press("send-answer")).contains("答复已提交");

        // the supervisor re-checks and closes; the file can be opened
        supervisor.page().navigate(order);
        assertThat(supervisor.context().request().get(supervisor.page().locator("a.attachment").first().getAttribute("href")).headers()).containsEntry("content-type", "application/pdf");
        supervisor.page().click(".check-form button[id$=accept]");
        assertThat(supervisor.answer()).contains("复核结果已记录");
        supervisor.page().fill("#result", "属实，已责成整改并办结。");
        assertThat(supervisor.press("close")).contains("督办单已办结");

        // the city platform reads the result, and each step once, in order
        JsonObject standing = city.get("v1/orders/" + number).json();
        assertThat(standing.get("state").getAsString()).isEqualTo("CLOSED");
        assertThat(standing.get("result").getAsString()).isEqualTo("属实，已责成整改并办结。");
        assertThat(steps(city)).containsExactly("TASK", "ISSUED", "RECEIVED", "ANSWERED", "ACCEPTED", "CLOSED");
        new Border(ground(), () -> new Identity(ground()).token("legacy-planning")).get("v1/orders/" + number).requireProblem(403);
        new Border(ground(), () -> null).get("v1/orders/" + number).requireProblem(401);
    }

    private Border city() {
        Identity identity = new Identity(ground());
        return new Border(ground(), () -> identity.token("city-platform"));
    }

    private static Answer assigned(Border city, String json) {
        return Border.send(city.request("v1/orders").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private String task(String title) {
        return "{\"number\": \"%s\", \"title\": \"%s\", \"demand\": \"请核查并反馈处理结果。\", \"basis\": \"市监察局督办通知\", \"dueOn\": \"2026-12-04\"}".formatted(number, title);
    }

    private List<String> steps(Border city) {
        List<String> steps = new ArrayList<>();
        String place = "";
        for (Answer portion = city.get("v1/order-news?limit=5"); !portion.json().getAsJsonArray("news").isEmpty(); portion = city.get("v1/order-news?limit=5&after=" + place)) {
            portion.json().getAsJsonArray("news").forEach(news -> {
                if (news.getAsJsonObject().get("number").getAsString().equals(number)) {
                    steps.add(news.getAsJsonObject().get("step").getAsString());
                }
            });
            place = portion.text("next");
        }
        return steps;
    }
}

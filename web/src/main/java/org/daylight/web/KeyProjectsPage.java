package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.orders.KeyCase;
import org.daylight.orders.KeyCases;

/**
 * Cases that are followed, with their standing.
 *
 * @article DUB-03 (003 art. 13; 002 art. 22), MON-17 (002 art. 22), MON-20 (002 art. 24(1))
 */
@Named
@ViewScoped
public class KeyProjectsPage extends PostPage<KeyCase> {

    private static final long serialVersionUID = 1L;

    @Inject
    KeyCases cases;
    @Inject
    Posts posts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        Boolean open = "all".equals(asked.text("show")) ? null : Boolean.TRUE;
        rows = new LazyRows<>(page -> cases.find(open, asked.text("text"), page));
        form.with("case", asked.text("case"));
    }

    public String follow() {
        cases.follow(form.text("case"), form.text("reason"), form.text("target"), form.day("targetOn"));
        return posts.done("/supervision/key-projects", "key-projects.followed");
    }

    public String end() {
        cases.end(asked.text("end"), form.text("result"));
        return posts.done("/supervision/key-projects", "key-projects.ended");
    }

    @Override
    public String getQuery() {
        return asked.query("show", "text");
    }
}

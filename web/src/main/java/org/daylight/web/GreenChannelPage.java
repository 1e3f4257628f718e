package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.cases.joint.GreenChannel;
import org.daylight.cases.joint.GreenLine;
import org.daylight.cases.joint.NoteKind;
import org.daylight.cases.joint.NoteLine;

/**
 * The green channel: which cases go through it, how far they are, and what the centre notes of them.
 *
 * @article JNT-04, JNT-07
 */
@Named
@ViewScoped
public class GreenChannelPage extends PostPage<GreenLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    GreenChannel door;
    @Inject
    Posts posts;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        form.with("number", asked.text("number"));
        rows = new LazyRows<>(page -> door.find(asked.truth("open"), asked.text("text"), page));
    }

    public String flag() {
        Integer days = form.number("days");
        door.open(form.text("number"), form.text("project"), form.text("reason"), form.text("consent"), days == null ? 0 : days);
        return posts.done("/staff/green-channel", "green.done.opened");
    }

    public String note() {
        door.note(form.text("number"), form.constant("kind", NoteKind.class), form.text("note"));
        return posts.done("/staff/green-channel?number=" + posts.url(form.text("number")), "green.done.noted");
    }

    /** Notes of the case that the address names; empty where it names none. */
    public List<NoteLine> getNotes() {
        return asked.text("number") == null ? List.of() : door.notes(asked.text("number"));
    }

    public NoteKind[] getKinds() {
        return NoteKind.values();
    }

    @Override
    public String getQuery() {
        return asked.query("open", "text");
    }
}

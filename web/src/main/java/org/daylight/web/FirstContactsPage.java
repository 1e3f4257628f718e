package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.organisation.ContactChannel;
import org.daylight.organisation.ContactDuty;
import org.daylight.organisation.ContactMatter;
import org.daylight.organisation.ContactStep;
import org.daylight.organisation.FirstContactLine;
import org.daylight.organisation.FirstContacts;
import org.daylight.organisation.HandOverContact;
import org.daylight.organisation.RecordFirstContact;

/**
 * Who was asked first, and in whose hands it is now.
 *
 * @article ORG-05
 */
@Named
@ViewScoped
public class FirstContactsPage extends PostPage<FirstContactLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    FirstContacts door;
    @Inject
    Posts posts;

    private transient FirstContactLine chosen;
    private int version;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(PostFilters.contacts(asked), page));
        form.with("channel", ContactChannel.VISIT).with("matter", ContactMatter.ENQUIRY).with("duty", ContactDuty.ANSWER)
                .with("newDuty", ContactDuty.HANDLE);
        version = getChosen() == null ? 0 : getChosen().version();
    }

    /** The contact that the address names; null where it names none. */
    public FirstContactLine getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = door.one(asked.id("id"));
        }
        return chosen;
    }

    public List<ContactStep> getSteps() {
        return door.steps(asked.id("id"));
    }

    public String record() {
        long id = door.record(new RecordFirstContact(form.moment("contactedAt"), form.constant("channel", ContactChannel.class),
                form.constant("matter", ContactMatter.class), form.constant("duty", ContactDuty.class), form.text("subject"), form.text("person"),
                form.text("phone")));
        return posts.done("/staff/first-contacts?id=" + id, "posts.contacts.recorded");
    }

    public String handOver() {
        door.handOver(new HandOverContact(asked.id("id"), version, form.text("to"), form.constant("newDuty", ContactDuty.class), form.text("note")));
        return posts.done("/staff/first-contacts", "posts.contacts.handed-over");
    }

    public String close() {
        door.close(asked.id("id"), version, form.text("result"));
        return posts.done("/staff/first-contacts?id=" + asked.id("id"), "posts.contacts.closed");
    }

    @Override
    public String getQuery() {
        return asked.query("department", "matter", "duty", "open", "mine", "text");
    }
}

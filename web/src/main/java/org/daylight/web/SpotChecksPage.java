package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.daylight.kernel.PageRequest;
import org.daylight.orders.AspectMark;
import org.daylight.orders.KeepVideoLink;
import org.daylight.orders.RecordSpotCheck;
import org.daylight.orders.SpotCheck;
import org.daylight.orders.SpotCheckFilter;
import org.daylight.orders.SpotCheckWay;
import org.daylight.orders.SpotChecks;
import org.daylight.orders.VideoLink;
import org.daylight.orders.VideoLinks;
import org.daylight.organisation.Colleagues;
import org.daylight.organisation.HallView;
import org.daylight.organisation.OrganisationQueries;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.WindowFilter;
import org.daylight.organisation.WindowView;
import org.daylight.profiles.Supervision.Rule;

/**
 * Spot checks of windows by video or on site, and links to video.
 *
 * @article MON-04 (000 art. 16(4)), MON-09 (000 art. 17(4))
 */
@Named
@ViewScoped
public class SpotChecksPage extends PostPage<SpotCheck> {

    private static final long serialVersionUID = 1L;
    private static final int MOST_WINDOWS = 500;

    @Inject
    SpotChecks checks;
    @Inject
    VideoLinks links;
    @Inject
    OrganisationQueries organisation;
    @Inject
    Colleagues colleagues;
    @Inject
    BroughtFiles brought;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;

    private LazyRows<VideoLink> linkRows;
    private List<String> persons = new ArrayList<>();
    private transient SpotCheck chosen;
    private transient List<WindowView> windows;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> checks.find(filter(asked), page));
        linkRows = new LazyRows<>(links::find);
        form.with("place", asked.text("place")).with("way", asked.constant("way", SpotCheckWay.class));
    }

    static SpotCheckFilter filter(Fields asked) {
        return new SpotCheckFilter(asked.text("department"), asked.truth("order"), asked.day("from"), asked.day("until"), asked.text("text"));
    }

    /** {@code checks} or {@code links}. */
    public String getShow() {
        return "links".equals(asked.text("show")) ? "links" : "checks";
    }

    /** Null: a list is shown. */
    public SpotCheck getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = checks.one(asked.id("id"));
        }
        return chosen;
    }

    public List<SpotCheck.Photo> getPhotos() {
        return checks.photos(getChosen().id());
    }

    public List<Rule> getRules() {
        return checks.rules(getChosen().id());
    }

    public String record() {
        List<String> photos = Stream.of("photo1", "photo2", "photo3").map(form::text).map(brought::chosen).filter(Objects::nonNull).toList();
        long id = checks.record(new RecordSpotCheck(form.text("place"), form.moment("seenAt"), form.constant("way", SpotCheckWay.class), persons, form.text("seen"),
                mark("discipline"), mark("style"), mark("attitude"), mark("efficiency"), photos));
        return posts.done("/supervision/spot-checks?id=" + id, "spot-checks.recorded");
    }

    private AspectMark mark(String aspect) {
        return new AspectMark(form.truth(aspect), form.text(aspect + "Remark"));
    }

    public String raise() {
        checks.raise(asked.id("id"), form.text("rule"), form.text("person"));
        return posts.done("/supervision/spot-checks?id=" + asked.id("id"), "spot-checks.raised");
    }

    public String keep() {
        links.keep(new KeepVideoLink(form.text("name"), form.text("url"), form.text("place")));
        return posts.done("/supervision/spot-checks?show=links", "spot-checks.link.kept");
    }

    public String withdraw() {
        links.withdraw(asked.id("withdraw"), form.text("reason"));
        return posts.done("/supervision/spot-checks?show=links", "spot-checks.link.withdrawn");
    }

    /** Windows at which the person may check. */
    public List<WindowView> getWindows() {
        if (windows == null) {
            windows = organisation.windows(new WindowFilter(null, own(), null), new PageRequest(0, MOST_WINDOWS, null, true)).rows();
        }
        return windows;
    }

    /** Halls in which the person may check. */
    public List<HallView> getHalls() {
        return organisation.halls().stream().filter(hall -> own() == null || own().equals(hall.organCode())).toList();
    }

    /** Null: all departments. */
    private String own() {
        return posts.isWide() ? null : me.getDepartmentCode();
    }

    /** On duty in the department of the chosen place; none where none is chosen. */
    public List<StaffMember> getPeople() {
        String place = form.text("place");
        Stream<String> ofWindow = getWindows().stream().filter(window -> window.code().equals(place)).map(WindowView::departmentCode);
        Stream<String> ofHall = getHalls().stream().filter(hall -> hall.code().equals(place)).map(HallView::organCode);
        return Stream.concat(ofWindow, ofHall).findFirst().map(colleagues::onDuty).orElse(List.of());
    }

    public List<String> getPersons() {
        return persons;
    }

    public void setPersons(List<String> persons) {
        this.persons = new ArrayList<>(persons);
    }

    /** The aspects by the names of their fields. */
    public List<String> getAspects() {
        return List.of("discipline", "style", "attitude", "efficiency");
    }

    /** What is not in order of the aspect; null: it is in order. */
    public String fault(SpotCheck check, String aspect) {
        return switch (aspect) {
            case "discipline" -> check.discipline();
            case "style" -> check.style();
            case "attitude" -> check.attitude();
            default -> check.efficiency();
        };
    }

    public SpotCheckWay[] getWays() {
        return SpotCheckWay.values();
    }

    public LazyRows<VideoLink> getLinks() {
        return linkRows;
    }

    /** Whether the person checks, and does not only look on. */
    public boolean isActing() {
        return posts.isInspector() || posts.isInternal();
    }

    @Override
    public String getQuery() {
        return asked.query("department", "order", "from", "until", "text");
    }
}

package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.math.BigDecimal;
import java.util.List;
import org.daylight.kernel.JsonParts;
import org.daylight.organisation.AppraisalLine;
import org.daylight.organisation.AppraisalMarks;
import org.daylight.organisation.AppraisalWeights;
import org.daylight.organisation.Appraisals;
import org.daylight.organisation.DraftAppraisal;

/**
 * Yearly appraisals: marks for 德、能、勤、绩、廉, the centre's opinion, signature.
 *
 * @article ORG-17, ORG-19
 */
@Named
@ViewScoped
public class AppraisalsPage extends PostPage<AppraisalLine> {

    private static final long serialVersionUID = 1L;
    private static final List<String> PARTS = List.of("virtue", "ability", "diligence", "achievement", "integrity");

    @Inject
    Appraisals door;
    @Inject
    Posts posts;
    @Inject
    Language language;

    private transient AppraisalLine chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> door.find(PostFilters.appraisals(asked), page));
        form.with("year", posts.getToday().getYear()).with("username", asked.text("person")).with("version", 0);
        AppraisalLine line = getChosen();
        if (line != null) {
            fill(line);
        }
    }

    private void fill(AppraisalLine line) {
        form.with("year", line.year()).with("version", line.version()).with("opinion", line.opinion());
        for (int i = 0; i < PARTS.size(); i++) {
            form.with(PARTS.get(i), marks(line).get(i));
        }
    }

    private static List<BigDecimal> marks(AppraisalLine line) {
        AppraisalMarks marks = line.marks();
        return List.of(marks.virtue(), marks.ability(), marks.diligence(), marks.achievement(), marks.integrity());
    }

    /** The appraisal that the address names; null where there is none. */
    public AppraisalLine getChosen() {
        if (chosen == null && asked.text("person") != null && asked.number("of") != null) {
            chosen = door.of(asked.text("person"), asked.number("of")).orElse(null);
        }
        return chosen;
    }

    public List<String> getParts() {
        return PARTS;
    }

    public AppraisalWeights getWeights() {
        return door.weights(posts.getToday().getYear());
    }

    public String draft() {
        DraftAppraisal draft = new DraftAppraisal(form.text("username"), form.number("year") == null ? 0 : form.number("year"), form.number("version"),
                new AppraisalMarks(form.decimal("virtue"), form.decimal("ability"), form.decimal("diligence"), form.decimal("achievement"),
                        form.decimal("integrity")), form.text("opinion"));
        door.draft(draft);
        return posts.done("/staff/appraisals?person=" + posts.url(draft.username()) + "&of=" + draft.year(), "posts.appraisals.saved");
    }

    public String sign() {
        AppraisalLine line = getChosen();
        door.sign(line.username(), line.year(), line.version());
        return posts.done("/staff/appraisals?person=" + posts.url(line.username()) + "&of=" + line.year(), "posts.appraisals.signed");
    }

    /** The five marks of the chosen appraisal. */
    public String getChart() {
        JsonArrayBuilder labels = JsonParts.array();
        JsonArrayBuilder values = JsonParts.array();
        PARTS.forEach(part -> labels.add(language.say("posts.appraisals." + part)));
        marks(getChosen()).forEach(values::add);
        return JsonParts.object().add("labels", labels).add("values", values).add("name", language.say("posts.appraisals.total")).build().toString();
    }

    @Override
    public String getQuery() {
        return asked.query("year", "department", "signed", "text");
    }
}

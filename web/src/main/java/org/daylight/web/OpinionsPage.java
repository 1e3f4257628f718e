package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.cases.joint.JointQueries;
import org.daylight.cases.joint.OpinionLine;

/**
 * What other departments ask of the person's department.
 *
 * @article JNT-02, JNT-09
 */
@Named
@ViewScoped
public class OpinionsPage extends PostPage<OpinionLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    JointQueries queries;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> queries.ofMyDepartment(asked.truth("open"), asked.text("text"), page));
    }

    @Override
    public String getQuery() {
        return asked.query("open", "text");
    }
}

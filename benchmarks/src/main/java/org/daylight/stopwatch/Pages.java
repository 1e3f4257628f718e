package org.daylight.stopwatch;

import java.util.List;

/** What people ask for: lists, searches and reports, each by somebody who may. */
final class Pages {

    /** @param who user name; null: the public */
    record Asked(String who, String path) {
    }

    static final List<Asked> ALL = List.of(
            new Asked(null, "index.xhtml"), new Asked(null, "catalogue.xhtml"), new Asked(null, "catalogue.xhtml?text=%E5%BB%BA%E8%AE%BE"),
            new Asked(null, "catalogue.xhtml?department=ZJ&power=LICENCE&handling=PROMISED"), new Asked(null, "catalogue.xhtml?text=%E7%AC%AC4321%E7%B1%BB"),
            new Asked(null, "guide.xhtml?code=LOAD-000321"), new Asked(null, "verify.xhtml?code=0"),
            new Asked("itemadmin", "staff/items.xhtml"), new Asked("legaloffice", "staff/items.xhtml"),
            new Asked("legaloffice", "staff/items.xhtml?text=%E8%AE%B8%E5%8F%AF"), new Asked("legaloffice", "staff/items.xhtml?state=DRAFT&handling=PROMISED"),
            new Asked("legaloffice", "staff/items.xhtml?department=ZJ&power=LICENCE"), new Asked("legaloffice", "staff/item-version.xhtml?id=10000321"),
            new Asked("legaloffice", "staff/item-quality.xhtml"), new Asked("itemadmin", "staff/item-quality.xhtml"),
            new Asked("legaloffice", "staff/item-reviews.xhtml"), new Asked("legalsection", "staff/item-reviews.xhtml"),
            new Asked("centre", "staff/people.xhtml"), new Asked("centre", "staff/people.xhtml?text=%E7%8E%8B%E4%BC%9F"),
            new Asked("centre", "staff/people.xhtml?standing=UNTRAINED"), new Asked("centre", "staff/people.xhtml?department=ZJ&duty=WINDOW"),
            new Asked("centre", "staff/person.xhtml?username=load000321"), new Asked("centre", "staff/windows.xhtml"), new Asked("centre", "staff/organs.xhtml"),
            new Asked("centre", "staff/filings.xhtml"), new Asked("centre", "staff/representatives.xhtml"), new Asked("centre", "staff/attendance.xhtml"),
            new Asked("centre", "staff/authority.xhtml"), new Asked("centre", "staff/hall-entry.xhtml"), new Asked("centre", "staff/concentration.xhtml"),
            new Asked("centre", "staff/cases.xhtml"), new Asked("supervisor", "supervision/board.xhtml"), new Asked("admin", "admin/profiles.xhtml"));

    private Pages() {
    }
}

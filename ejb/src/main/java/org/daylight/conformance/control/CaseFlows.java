package org.daylight.conformance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daylight.items.ItemFlows;

/** The flow by which a case is judged. */
@ApplicationScoped
public class CaseFlows {
    private static final int KEPT = 2_000;

    @Inject
    ItemFlows flows;
    private final Map<Long, FlowModel> models = new ConcurrentHashMap<>();

    /**
     * That of the item's version; of a case that does not say it, what was set for its department; null: none is known.
     *
     * @param references by department
     */
    public FlowModel of(LogCase one, Map<String, FlowModel> references) {
        return one.itemVersionId() == null ? references.get(one.departmentCode()) : ofVersion(one.itemVersionId());
    }

    private FlowModel ofVersion(long version) {
        FlowModel known = models.get(version);
        if (known != null) {
            return known;
        }
        if (models.size() >= KEPT) {
            models.clear();
        }
        FlowModel read = FlowModel.of(flows.of(version));
        models.put(version, read);
        return read;
    }
}

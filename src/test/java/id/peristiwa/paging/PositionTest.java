package id.peristiwa.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import id.peristiwa.problem.ProblemException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PositionTest {

    @Property
    void aCursorIsItsPosition(@ForAll long high, @ForAll long low, @ForAll int ordinal) {
        Position position = new Position(new UUID(high, low), ordinal);
        assertThat(Position.of(position.cursor())).isEqualTo(position);
    }

    @Property
    void anythingElseIsRefused(@ForAll String cursor) {
        assertThatThrownBy(() -> Position.of(cursor)).isInstanceOf(ProblemException.class);
    }
}

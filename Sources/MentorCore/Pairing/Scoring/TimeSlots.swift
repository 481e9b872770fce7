/// The half-hours of everybody in a form: for each half-hour one flag a slot.
///
/// So counting the common half-hours of a mentee with all mentors is adding up a few rows of flags. A
/// class, so that rows do not count references to each of its arrays.
final class TimeSlots: Sendable {
  /// The half-hours of each mentee that some mentor has too, as rows of ``flags``.
  let menteeRows: NumberLists

  /// The thousandths that a number of common half-hours measures.
  let thousandths: [Int32]

  /// The number of slots.
  let slotCount: Int

  /// One row after the other: 1 where the mentor in the slot has the half-hour, otherwise 0.
  let flags: [UInt16]

  /// Notes the times of everybody.
  init(mentees: [WeekTimes?], slots: [WeekTimes?], minutes: Int) {
    var rowOf = [Int32](repeating: -1, count: WeekTimes.halfHourCount)
    let halves = slots.map { $0?.halfHours ?? [] }
    var rowCount = 0
    for list in halves {
      for half in list where rowOf[Int(half)] < 0 {
        rowOf[Int(half)] = Int32(rowCount)
        rowCount += 1
      }
    }
    var flags = [UInt16](repeating: 0, count: rowCount * slots.count)
    for (slot, list) in halves.enumerated() {
      for half in list { flags[Int(rowOf[Int(half)]) * slots.count + slot] = 1 }
    }
    var rows = NumberLists()
    for times in mentees {
      rows.append((times?.halfHours ?? []).lazy.map { rowOf[Int($0)] }.filter { $0 >= 0 })
    }
    self.flags = flags
    slotCount = slots.count
    menteeRows = rows
    thousandths = (0...WeekTimes.halfHourCount).map {
      Int32(CompiledCriterion.measure(commonMinutes: 30 * $0, of: minutes))
    }
  }
}

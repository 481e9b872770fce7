public import JSONStore

extension Deadline: Record {
  public init<M: FieldMap>(_ map: inout M, of old: Self?) throws(M.Failure) {
    let anchor = try map.optional("anchor", old?.anchor)
    let confidence = try map.field("confidence", old?.confidence)
    let offset = try map.optional("offset", old?.offset)
    let recurrence = try map.optional("recurrence", old?.recurrence)
    let text = try map.field("text", old?.text)
    let windows = try map.field("windows", old?.windows)
    self.init(
      text: text, windows: windows, recurrence: recurrence, anchor: anchor, confidence: confidence,
      offset: offset)
  }

  /// The deadline as scripts meet it: every key is there, what is absent is null; but for `offset`,
  /// which is there only where the deadline is counted from an event.
  ///
  /// Source: DESIGN.md, section 5.
  public var json: JSON {
    var members = [
      JSON.Member("text", .string(text)),
      JSON.Member(
        "windows",
        .array(
          windows.map { window in
            .object([
              JSON.Member("from", window.from.map { .string($0.iso) } ?? .null),
              JSON.Member("to", window.to.map { .string($0.iso) } ?? .null),
            ])
          })),
      JSON.Member("recurrence", recurrence.map { .string($0.rawValue) } ?? .null),
      JSON.Member("anchor", anchor.map { .string($0.rawValue) } ?? .null),
      JSON.Member("confidence", .string(confidence.rawValue)),
    ]
    if let offset { members.append(JSON.Member("offset", JSON(offset))) }
    return .object(members)
  }
}

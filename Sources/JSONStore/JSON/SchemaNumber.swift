extension SchemaBuilder {
  /// The member `schema` of the properties of a file.
  static func version(_ schema: Int) -> JSON.Member {
    JSON.Member("schema", ["const": .integer(Int64(schema))])
  }
}

extension JSONWriter {
  /// Appends an object with `schema` first and the fields of `body` after it, sorted among themselves.
  @inlinable
  mutating func writeVersioned(_ schema: Int, _ body: (inout JSONWriter) -> Void) {
    writeObject { map in
      _ = map.field("schema", schema)
      map.object.start = map.used &+ 1
      map.object.lastKey = ""
      body(&map)
    }
  }
}

extension JSONReader {
  /// Reads an object that carries a schema number, with the fields of `body` beside it.
  @inlinable
  mutating func readVersioned<Value>(
    _ schema: Int, names: () -> [String],
    _ body: (inout JSONReader) throws(ReadFailure) -> Value
  ) throws(ReadFailure) -> Value {
    let start = position
    do throws(ReadFailure) {
      return try readObject(names: { ["schema"] + names() }) { map throws(ReadFailure) in
        let found = try map.field("schema", nil as Int64?)
        if found != Int64(schema) { throw map.otherSchema(found, known: schema) }
        return try body(&map)
      }
    } catch {
      throw foreignSchema(from: start, known: schema) ?? error
    }
  }

  /// The failure about a schema number that is not the expected one.
  @usableFromInline
  @inline(never)
  func otherSchema(_ found: Int64, known: Int) -> ReadFailure {
    let reason: JSONError.Reason =
      found > Int64(known)
      ? .newerSchema(found: found, known: known) : .unknownSchema(found: found, known: known)
    return ReadFailure(at: frame.start, reason)
  }

  /// The failure about another schema, where that explains whatever else is wrong with the file.
  @usableFromInline
  @inline(never)
  func foreignSchema(from start: Int, known: Int) -> ReadFailure? {
    var probe = JSONReader(base: base, count: count, position: start)
    do throws(ReadFailure) {
      try probe.openIndexed()
      guard probe.enterIndexed("schema") else { return nil }
      let place = probe.position
      let found = try probe.readInteger()
      if found == Int64(known) { return nil }
      return ReadFailure(at: place, probe.otherSchema(found, known: known).reason)
    } catch {
      return nil  // Not even an object with a number: the first failure says more.
    }
  }
}

public import JSONStore
public import Wording

extension RoadmapReading {
  /// What `roadmap import --json` prints: the roadmaps and all findings, messages in `language`.
  ///
  /// Every key of the contract is there; what is not known is `null`.
  ///
  /// - Complexity: O(*n*).
  public func json(in language: Language) -> JSON {
    [
      "roadmaps": .array(roadmaps.map(\.json)),
      "findings": .array(allFindings.map { $0.json(in: language) }),
    ]
  }
}

extension RoadmapFinding {
  /// The finding as commands print it, with its message in `language`.
  public func json(in language: Language) -> JSON {
    [
      "code": .string(code), "severity": JSON(severity), "measure": JSON(measure),
      "message": .string(message[language]), "line": JSON(line),
      "roadmap": JSON(roadmap), "place": JSON(place?.name[language]),
    ]
  }
}

extension Roadmap {
  /// The roadmap as commands print it: every key of the contract, in its order; `anchors` only where
  /// days of events were entered.
  ///
  /// - Complexity: O(*n*).
  public var json: JSON {
    guard !anchors.isEmpty, case .object(let members) = plainJSON else { return plainJSON }
    return .object(members + [JSON.Member("anchors", .array(anchors.map { JSON($0) }))])
  }

  private var plainJSON: JSON {
    [
      "id": JSON(id), "title": .string(title), "organization": JSON(organization),
      "level": JSON(level), "approval": (approval ?? Approval()).json, "period": JSON(period),
      "sections": .array(sections.map(\.json)), "measures": .array(measures.map(\.json)),
      "preamble": JSON(preamble), "notes": JSON(notes), "origin": JSON(origin),
      "approved": JSON(isApproved), "withdrawn": .array(withdrawn.map(\.json)),
    ]
  }
}

extension WithdrawnMeasure {
  fileprivate var json: JSON {
    [
      "date": JSON(date), "reason": JSON(reason), "section": JSON(section),
      "measure": measure.json,
    ]
  }
}

extension Approval {
  fileprivate var json: JSON {
    [
      "date": JSON(date), "number": JSON(number), "authority": JSON(authority),
      "person": JSON(person),
    ]
  }
}

extension RoadmapSection {
  fileprivate var json: JSON {
    [
      "number": JSON(number), "title": .string(title), "stage": JSON(stage?.rawValue),
      "parent": JSON(parent),
    ]
  }
}

extension Measure {
  /// The measure as commands print it: every key of the contract, in its order.
  public var json: JSON {
    [
      "id": JSON(id), "number": JSON(number), "section": JSON(section),
      "stage": JSON(stage?.rawValue), "title": .string(title), "content": JSON(content),
      "responsible": JSON(responsible), "result": JSON(result), "results": JSON(results),
      "targets": JSON(targets), "extras": JSON(extras),
      "origin": JSON(origin), "deadline": deadline.json, "progress": JSON(progress),
      "papers": .array(progress.completions.flatMap { $0.papers }.map(\.json)),
      "expectedPapers": .array(expectedPapers.map { .string($0.rawValue) }),
      "lacksPaper": JSON(lacksPaper),
    ]
  }
}

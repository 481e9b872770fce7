import Interchange
public import Wording

/// Something public that tells of a person, and has to go where the person no longer agrees.
///
/// Source: 152-ФЗ, ст. 10.1: distribution ends at any time on demand.
public struct PublishedTrace: Hashable, Sendable {
  /// How the person comes into it.
  public enum Part: String, Hashable, Sendable {
    /// The person wrote the practice.
    case author
    /// The text names the person.
    case named
    /// The person took part in an event about which there is a report.
    case participant
    /// The person received the award, which the page for the site names.
    case laureate

    /// The part in words.
    public var name: Phrase {
      switch self {
      case .author: Phrase(ru: "автор", en: "author")
      case .named: Phrase(ru: "назван в тексте", en: "named in the text")
      case .participant: Phrase(ru: "участник", en: "participant")
      case .laureate: Phrase(ru: "награждён, есть на странице сайта", en: "on the page of the site")
      }
    }
  }

  /// The record of what is public, `PR-1`, `EV-2` or `AW-3`.
  public let record: RecordIdentifier

  /// What it is called.
  public let title: String

  /// Where it can be read; `nil` where that was not noted.
  public let link: String?

  /// How the person comes into it.
  public let part: Part
}

extension PublicationCheck {
  /// What has been made public with `person`, who does not agree to it any longer.
  ///
  /// Practices that were published, events with a report in the web and awards, in this order; an event of
  /// which nothing was published tells nobody anything.
  ///
  /// - Complexity: O(*n*) in the length of the practices and the number of records.
  public func traces(
    of person: PersonID, practices: some Sequence<Practice>, events: some Sequence<Event>,
    awards: some Sequence<Award>
  ) -> [PublishedTrace] {
    let published = practices.filter { $0.state == .published }.compactMap { practice in
      part(of: person, in: practice).map {
        PublishedTrace(
          record: practice.id.erased, title: practice.title, link: practice.link, part: $0)
      }
    }
    guard lacks(person, .name) else { return published }
    let reported = events.filter { event in
      event.link != nil && event.participants.contains { $0.person == person }
    }
    return published
      + reported.map {
        PublishedTrace(record: $0.id.erased, title: $0.title, link: $0.link, part: .participant)
      }
      + awards.filter { $0.person == person }.map {
        PublishedTrace(
          record: $0.id.erased, title: $0.title ?? $0.kind.name.ru, link: nil, part: .laureate)
      }
  }

  private func part(of person: PersonID, in practice: Practice) -> PublishedTrace.Part? {
    if practice.authors.contains(person), lacks(person, .practice) { return .author }
    let issues = issues(in: Interchange.Document(text: practice.text))
    return issues.contains { $0.person == person && $0.forbids } ? .named : nil
  }
}

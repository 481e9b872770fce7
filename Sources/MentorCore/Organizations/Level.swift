public import JSONStore
public import Wording

/// The level at which an organisation runs a programme or a roadmap is approved.
public enum Level: String, JSONText, Hashable, Sendable, CaseIterable {
  case organization, municipality, region

  /// The level in words.
  public var name: Phrase {
    switch self {
    case .organization: Phrase(ru: "организация", en: "organisation")
    case .municipality: Phrase(ru: "муниципалитет", en: "municipality")
    case .region: Phrase(ru: "регион", en: "region")
    }
  }
}

import JSONStore

extension Collection where Element == Retention {
  /// What must be destroyed by when.
  public static var retentions: Self { Self("retention.json", key: "retentions") }
}

extension Document where Content == ConsentTemplates {
  /// What the consents of the organisation say.
  public static var consentTemplates: Self {
    Self("consent-templates.json", standard: ConsentTemplates())
  }
}
